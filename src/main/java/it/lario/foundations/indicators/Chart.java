package it.lario.foundations.indicators;

import it.lario.ground.statistics.Baseline;
import it.lario.ground.statistics.Bounds;
import it.lario.ground.statistics.ControlChart;
import it.lario.ground.statistics.CountChart;
import it.lario.ground.statistics.IndividualsChart;

/** Which control chart an indicator's figures are judged by. */
public enum Chart {
    INDIVIDUALS {
        @Override
        ControlChart draw(double[] numerators, double[] denominators, double[] values, Baseline baseline) {
            return IndividualsChart.BY_MEAN_RANGE.values(values, baseline, Bounds.NONE);
        }
    },
    P {
        @Override
        ControlChart draw(double[] numerators, double[] denominators, double[] values, Baseline baseline) {
            return CountChart.p(numerators, denominators, baseline);
        }
    },
    LANEY_P {
        @Override
        ControlChart draw(double[] numerators, double[] denominators, double[] values, Baseline baseline) {
            return CountChart.laneyP(numerators, denominators, baseline);
        }
    },
    U {
        @Override
        ControlChart draw(double[] numerators, double[] denominators, double[] values, Baseline baseline) {
            return CountChart.u(numerators, denominators, baseline);
        }
    },
    LANEY_U {
        @Override
        ControlChart draw(double[] numerators, double[] denominators, double[] values, Baseline baseline) {
            return CountChart.laneyU(numerators, denominators, baseline);
        }
    };

    /** Missing points are NaN everywhere. Charts of counts give plain quotients, individuals the figures themselves. */
    abstract ControlChart draw(double[] numerators, double[] denominators, double[] values, Baseline baseline);
}

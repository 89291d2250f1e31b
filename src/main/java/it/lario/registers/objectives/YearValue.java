package it.lario.registers.objectives;

import java.math.BigDecimal;

/** A value that belongs to a year. */
public record YearValue(int year, BigDecimal value) {}

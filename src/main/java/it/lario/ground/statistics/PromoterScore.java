package it.lario.ground.statistics;

/**
 * Net promoter score: the share that answers 9 or 10 minus the share that answers 0 to 6, in points of 100. Users of a
 * public service have no other to promote it over: a share of the satisfied says more. Source: F. F. Reichheld, Harvard
 * Business Review, December 2003.
 */
public record PromoterScore(double score, double standardError) {

    /**
     * Score {@code 100 (p−d)}, standard error {@code 100 √((p+d−(p−d)²)/n)}.
     *
     * @throws IllegalArgumentException when a count is negative or nobody answered
     */
    public static PromoterScore of(long promoters, long passives, long detractors) {
        if (promoters < 0 || passives < 0 || detractors < 0) throw new IllegalArgumentException("negative count");
        double answers = (double) promoters + passives + detractors;
        if (answers == 0) throw new IllegalArgumentException("nobody answered");
        double score = (promoters - detractors) / answers;
        double variance = (promoters + detractors) / answers - score * score;
        return new PromoterScore(100 * score, 100 * Math.sqrt(Math.max(0, variance) / answers));
    }

    /** By the normal approximation, in points; rough below 30 answers, and of no width when all answer the same. */
    public Estimate interval(double confidence) {
        double half = Normal.critical(confidence) * standardError;
        return new Estimate(score, Math.max(-100, score - half), Math.min(100, score + half));
    }
}

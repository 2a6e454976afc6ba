package nl.samenwijk.scheme;

/** In which order money is given out (wijze van verdeling, Awb 4:26). */
public enum DistributionMethod {
    /** In the order in which requests were complete: the day, then the moment. */
    FIRST_COMPLETE,
    /** When all together ask more than there is, each gets the same part of what it asks. */
    PRO_RATA
}

package nl.samenwijk.scheme;

/** The authority (bestuursorgaan, Awb 1:1) in whose name is decided. */
public enum AdministrativeAuthority {
    COLLEGE,
    MAYOR,
    COUNCIL
}

package javalings.cli;

/**
 * Something that the doctor looked at.
 *
 * @param remedy what to do; empty when it is fine
 */
record DoctorFinding(Severity severity, String subject, String seen, String remedy) {

  enum Severity {
    FINE,
    /** It works, but not as well as it could. */
    WEAK,
    BROKEN
  }

  static DoctorFinding fine(String subject, String seen) {
    return new DoctorFinding(Severity.FINE, subject, seen, "");
  }

  static DoctorFinding weak(String subject, String seen, String remedy) {
    return new DoctorFinding(Severity.WEAK, subject, seen, remedy);
  }

  static DoctorFinding broken(String subject, String seen, String remedy) {
    return new DoctorFinding(Severity.BROKEN, subject, seen, remedy);
  }

  /** Not by colour alone. */
  String mark() {
    return switch (severity) {
      case FINE -> "ok";
      case WEAK -> "hm";
      case BROKEN -> "BAD";
    };
  }
}

package javalings.cli;

/**
 * Something that the doctor looked at.
 *
 * @param remedy what to do; empty when it is fine
 */
record Finding(Severity severity, String subject, String seen, String remedy) {

  enum Severity {
    FINE,
    /** It works, but not as well as it could. */
    WEAK,
    BROKEN
  }

  static Finding fine(String subject, String seen) {
    return new Finding(Severity.FINE, subject, seen, "");
  }

  static Finding weak(String subject, String seen, String remedy) {
    return new Finding(Severity.WEAK, subject, seen, remedy);
  }

  static Finding broken(String subject, String seen, String remedy) {
    return new Finding(Severity.BROKEN, subject, seen, remedy);
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

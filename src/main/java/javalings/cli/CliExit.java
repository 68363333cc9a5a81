package javalings.cli;

/** Ends a command with a sentence for the person who gave it. */
final class CliExit extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int code;
  private final String sentence;

  private CliExit(int code, String sentence) {
    super(sentence);
    this.code = code;
    this.sentence = sentence;
  }

  /** Something on the command line is not right. */
  static CliExit usage(String sentence) {
    return new CliExit(ExitCode.USAGE, sentence);
  }

  /** This machine cannot do what was asked. */
  static CliExit machine(String sentence) {
    return new CliExit(ExitCode.MACHINE, sentence);
  }

  String sentence() {
    return sentence;
  }

  int code() {
    return code;
  }
}

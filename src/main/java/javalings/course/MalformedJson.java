package javalings.course;

/** A text that is not JSON, and where it stops being it. */
public final class MalformedJson extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;

  MalformedJson(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}

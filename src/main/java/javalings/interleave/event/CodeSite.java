package javalings.interleave.event;

import javalings.jdk.CallEffect;

/**
 * A place in the source where a program touches something shared.
 *
 * @param owner the simple name of the class that declares the member, {@code Counter}
 * @param member the field or method, {@code count}; {@code []} for an element of an array
 * @param file the source file's name, {@code Counter.java}
 * @param line from 1, or 0 when the class file does not say
 * @param isVolatile whether the member is a volatile field, whose accesses order threads
 * @param effect what a call of the member means to other threads
 */
public record CodeSite(
    String owner, String member, String file, int line, boolean isVolatile, CallEffect effect) {

  /** No place of the program. */
  public static final CodeSite NOWHERE = new CodeSite("", "", "?", 0, false, CallEffect.UNKNOWN);

  /** The place where a method is left. */
  public static CodeSite of(StackTraceElement frame) {
    return new CodeSite(
        frame.getClassName(),
        frame.getMethodName(),
        String.valueOf(frame.getFileName()),
        frame.getLineNumber(),
        false,
        CallEffect.UNKNOWN);
  }

  /** Whether a call leaves the object as it is. */
  public boolean looks() {
    return effect.order().looks();
  }

  /** {@code Counter.java:12}. */
  public String where() {
    return file + ":" + line;
  }

  /** One name for all places that touch the same member. */
  public String key() {
    return owner + "." + member;
  }
}

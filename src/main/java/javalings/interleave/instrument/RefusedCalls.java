package javalings.interleave.instrument;

import java.util.Optional;
import javalings.jdk.JdkModel;
import javalings.jdk.LibraryType;

/** The calls that cannot be explored, by the rows of the JDK's model. */
final class RefusedCalls {

  /** The reason why {@code System.in} is refused. */
  static final String INPUT = reason("java/lang/System", "in").orElseThrow();

  private RefusedCalls() {}

  /** Why a call is refused: the name of what is called, and what to use instead. */
  static Optional<String> reason(String owner, String name) {
    return JdkModel.jdk().memory().refusal(LibraryType.named(owner.replace('/', '.')), name);
  }
}

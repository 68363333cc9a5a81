package javalings.interleave.explore;

import java.util.Optional;
import javalings.interleave.model.ExecutionEnding;

/** A class that the program was compiled with, and that is not there when it runs. */
final class MissingClass {

  private MissingClass() {}

  /** Why the program cannot be explored, if a thread has died of that. */
  static Optional<String> trouble(ExecutionEnding ending) {
    return ending instanceof ExecutionEnding.Threw(var _, NoClassDefFoundError error)
            && error.getCause() instanceof ClassNotFoundException
        ? Optional.of(words(String.valueOf(error.getMessage()).replace('/', '.')))
        : Optional.empty();
  }

  private static String words(String name) {
    return "the class " + name + ", which it uses, is not there: put it into the program's file";
  }
}

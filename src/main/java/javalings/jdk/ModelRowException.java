package javalings.jdk;

/** A row of a model that cannot be read: where it stands, and what was expected there. */
public final class ModelRowException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ModelRowException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}

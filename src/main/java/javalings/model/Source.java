package javalings.model;

/**
 * The text of one Java file.
 *
 * @param path as it is shown to people, with {@code /}: {@code exercises/04_moves/Moves1.java}
 */
public record Source(String path, String text) {

  /** The last part of the path: {@code Moves1.java}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

package javalings.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of one Java file.
 *
 * @param path as it is shown to people, with {@code /}: {@code exercises/04_moves/Moves1.java}
 */
public record Source(String path, String text) {

  /** Decodes strictly; a byte order mark, which javac takes for a character, is left out. */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    return withoutMark(
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  /** Leaves out the byte order mark, with which some editors on Windows begin a file of UTF-8. */
  public static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The last part of the path: {@code Moves1.java}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

package javalings.grade.intake;

import java.util.Map;
import java.util.TreeMap;

/** The result of reading a submission. */
public sealed interface TakenFiles {

  /**
   * Files by their path, {@code exercises/04_moves/Moves1.java}, in the order of their names.
   *
   * @param contents nobody changes them
   */
  record Taken(Map<String, byte[]> contents) implements TakenFiles {
    public Taken {
      contents = new TreeMap<>(contents);
    }
  }

  /** Nothing was taken; {@code why} is a sentence without a full stop. */
  record Refused(String why) implements TakenFiles {}
}

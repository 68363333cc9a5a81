package javalings.model;

/**
 * The path of an exercise below each of the course's trees, which is also its identity: {@code
 * 04_moves/Moves1}.
 */
public record ExerciseId(String topic, String name) implements Comparable<ExerciseId> {

  /** Reads {@code 04_moves/Moves1} back into its parts. */
  public static ExerciseId parse(String path) {
    var slash = path.lastIndexOf('/');
    if (slash < 1 || slash == path.length() - 1) {
      throw new IllegalArgumentException("not of the form topic/Name: " + path);
    }
    return new ExerciseId(path.substring(0, slash), path.substring(slash + 1));
  }

  /** Whether it belongs to a quiz, a topic such as {@code 08_quiz}, where nothing tells the way. */
  public boolean isInQuiz() {
    return topic.endsWith("_quiz");
  }

  @Override
  public int compareTo(ExerciseId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return topic + "/" + name;
  }
}

package javalings.grade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the files of one submission and sees that they keep within the limits. */
final class FileCollector {

  static final String EXERCISES = "exercises";

  private final Map<String, byte[]> contents = new TreeMap<>();

  /** How each path was written first, by the form in which some file systems compare them. */
  private final Map<String, String> spellings = new HashMap<>();

  private long bytes;
  private int entries;
  private boolean exercises;

  /** Opens a file. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** Counts one more file, folder or link that was looked at. */
  void look() throws SubmissionRefusal {
    if (++entries > IntakeLimits.ENTRIES) {
      throw new SubmissionRefusal(
          "it has more than %d files and folders".formatted(IntakeLimits.ENTRIES));
    }
  }

  /** The folder {@code exercises} is there, even if nothing in it is taken. */
  void sawExercises() {
    exercises = true;
  }

  /** Whether a path is one of those that are taken: a Java file below {@code exercises}. */
  static boolean wants(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith(EXERCISES + "/") && name.endsWith(".java") && !name.startsWith(".");
  }

  void take(String path, Opening file) throws SubmissionRefusal {
    name(path);
    if (contents.size() == IntakeLimits.FILES) {
      throw new SubmissionRefusal("it has more than %d Java files".formatted(IntakeLimits.FILES));
    }
    var content = content(path, file);
    bytes += content.length;
    if (bytes > IntakeLimits.ALL_BYTES) {
      throw new SubmissionRefusal(
          "its Java files have more than %d MB in all".formatted(IntakeLimits.ALL_BYTES >> 20));
    }
    if (contents.put(path, content) != null) {
      throw new SubmissionRefusal(path + " is in it twice");
    }
    unlikeOthers(path);
  }

  private static void name(String path) throws SubmissionRefusal {
    if (path.length() > IntakeLimits.PATH_LENGTH) {
      throw new SubmissionRefusal(
          "a path in it is longer than %d characters: %s…"
              .formatted(IntakeLimits.PATH_LENGTH, path.substring(0, 60)));
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      throw new SubmissionRefusal("the name of a file in it has control characters");
    }
  }

  private static byte[] content(String path, Opening file) throws SubmissionRefusal {
    try (var in = file.open()) {
      var content = in.readNBytes(IntakeLimits.FILE_BYTES + 1);
      if (content.length > IntakeLimits.FILE_BYTES) {
        throw new SubmissionRefusal(
            "%s has more than %d KB".formatted(path, IntakeLimits.FILE_BYTES / 1024));
      }
      return content;
    } catch (IOException e) {
      throw new SubmissionRefusal("%s cannot be read: %s".formatted(path, e.getMessage()));
    }
  }

  /** Two names that differ in case, or in how an accent is written, are one file on some disks. */
  private void unlikeOthers(String path) throws SubmissionRefusal {
    for (var end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      unlikeOther(path.substring(0, end));
    }
    unlikeOther(path);
  }

  private void unlikeOther(String path) throws SubmissionRefusal {
    var plain = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var earlier = spellings.putIfAbsent(plain, path);
    if (earlier != null && !earlier.equals(path)) {
      throw new SubmissionRefusal(
          "%s and %s differ only in how they are spelled; keep one".formatted(earlier, path));
    }
  }

  TakenFiles all() throws SubmissionRefusal {
    if (!exercises && contents.isEmpty()) {
      throw new SubmissionRefusal("there is no folder exercises in it");
    }
    return new TakenFiles.Taken(contents);
  }
}

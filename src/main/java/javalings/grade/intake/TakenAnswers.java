package javalings.grade.intake;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javalings.course.CourseFolder;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Sha256;
import javalings.model.Source;
import javalings.model.Verdict;

/** The files of a submission as answers to the exercises of a course. */
public record TakenAnswers(CourseFolder course, TakenFiles.Taken files) {

  /** The most files that one exercise may have. */
  private static final int MOST_FILES = 64;

  public Answer of(Exercise exercise) {
    var own = own(exercise);
    var sources = new ArrayList<Source>();
    for (var path : paths(exercise, own)) {
      var content = own.get(path);
      if (content == null) {
        return unusable(exercise, path + " is not in the submission");
      }
      try {
        sources.add(new Source(path, text(content)));
      } catch (CharacterCodingException _) {
        return unusable(exercise, path + " is not UTF-8");
      }
      if (sources.getLast().text().isBlank() || sources.getLast().text().indexOf('\0') >= 0) {
        return unusable(exercise, path + " is empty, or is not a text");
      }
    }
    return sources.size() > MOST_FILES
        ? unusable(exercise, "there are more than %d files of it".formatted(MOST_FILES))
        : new Answer.Written(exercise.id(), sources);
  }

  private static String text(byte[] content) throws CharacterCodingException {
    return Source.decode(content).replace("\r\n", "\n");
  }

  /** The files that the starter has, and those that the student added to its folder. */
  private List<String> paths(Exercise exercise, Map<String, byte[]> own) {
    if (!course.isFolder(exercise)) {
      return List.of(path(exercise) + ".java");
    }
    var paths = new TreeMap<String, Boolean>();
    course
        .starter(exercise)
        .forEach(source -> paths.put(path(exercise) + "/" + source.fileName(), true));
    own.keySet().forEach(path -> paths.put(path, true));
    return List.copyOf(paths.keySet());
  }

  private Map<String, byte[]> own(Exercise exercise) {
    var own = new TreeMap<String, byte[]>();
    var folder = course.isFolder(exercise);
    files
        .contents()
        .forEach((path, content) -> {
          if (folder ? isIn(path(exercise), path) : path.equals(path(exercise) + ".java")) {
            own.put(path, content);
          }
        });
    return own;
  }

  private static boolean isIn(String folder, String path) {
    return path.startsWith(folder + "/") && path.lastIndexOf('/') == folder.length();
  }

  private static String path(Exercise exercise) {
    return FileCollector.EXERCISES + "/" + exercise.id();
  }

  private static Answer unusable(Exercise exercise, String why) {
    return new Answer.Unusable(exercise.id(), new Verdict.Missing(why, REMEDY));
  }

  /** Of the files of these exercises: others change no result. */
  public String digest(List<Exercise> exercises) {
    var digest = new Sha256();
    for (var exercise : exercises) {
      own(exercise)
          .forEach((path, content) -> digest.add(path + "\n" + content.length + "\n").add(content));
    }
    return digest.hex();
  }

  private static final String REMEDY = "Hand it in as exercises/<topic>/<Name>.java, in UTF-8";
}

package javalings.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javalings.course.CourseFolder;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.model.Verdict;

/** Reads what the learner has written, whatever state it is in. */
public record AnswerReader(Workspace workspace, CourseFolder course) {

  /** The longest file that is judged, in bytes; the exercises have a hundredth of it. */
  public static final int LONGEST = 256 * 1024;

  /** The most files that an exercise may have. */
  public static final int MOST_FILES = 64;

  /** Reads all files of an exercise; never fails, never reads more than the limits. */
  public Answer of(Exercise exercise) {
    try {
      var sources = new ArrayList<Source>();
      for (var file : files(exercise)) {
        sources.add(new Source(workspace.shown(file), text(file)));
      }
      return new Answer.Written(exercise.id(), sources);
    } catch (Trouble e) {
      var remedy = e.remedy.replace(NAME, exercise.name());
      return new Answer.Unusable(exercise.id(), new Verdict.Missing(e.why, remedy));
    }
  }

  /** Whether an answer is the starter, so that nobody has worked on it. */
  public boolean isAsHandedOut(Exercise exercise, Answer.Written answer) {
    return texts(course.starter(exercise)).equals(texts(answer.sources()));
  }

  private static List<String> texts(List<Source> sources) {
    return sources.stream().map(Source::text).toList();
  }

  private List<Path> files(Exercise exercise) throws Trouble {
    var topic = workspace.exercises().resolve(exercise.id().topic());
    return course.isFolder(exercise)
        ? filesOfFolder(exercise, topic.resolve(exercise.name()))
        : List.of(topic.resolve(exercise.name() + ".java"));
  }

  /** The files of the starter, which must be there, and those that the learner added. */
  private List<Path> filesOfFolder(Exercise exercise, Path folder) throws Trouble {
    var files = new TreeSet<Path>();
    course.starter(exercise).forEach(source -> files.add(folder.resolve(source.fileName())));
    try (var listed = Files.list(folder)) {
      listed
          .filter(file -> file.toString().endsWith(".java"))
          .limit(MOST_FILES + 1L)
          .forEach(files::add);
    } catch (IOException _) {
      throw new Trouble(shown(folder) + " is not a folder that can be read", RESET);
    }
    if (files.size() > MOST_FILES) {
      throw new Trouble(
          "%s has more than %d files".formatted(shown(folder), MOST_FILES),
          "Remove those that do not belong there");
    }
    return List.copyOf(files);
  }

  private String text(Path file) throws Trouble {
    var bytes = bytes(file);
    if (isUtf16(bytes)) {
      throw new Trouble(shown(file) + " is UTF-16", ENCODE);
    }
    for (var one : bytes) {
      if (one == 0) {
        throw new Trouble(shown(file) + " is not a text, it has zero bytes in it", RESET);
      }
    }
    var text = decode(file, bytes);
    if (text.isBlank()) {
      throw new Trouble(shown(file) + " is empty", RESET);
    }
    return text.replace("\r\n", "\n");
  }

  private byte[] bytes(Path file) throws Trouble {
    if (Files.isDirectory(file)) {
      throw new Trouble(
          shown(file) + " is a folder, and a file belongs there",
          "`./runner reset NAME` puts the folder aside and brings the file back");
    }
    // A pipe would be waited for, and /dev/zero read, for ever.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Trouble(shown(file) + " is no ordinary file but a pipe or a device", RESET);
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new Trouble(
            "%s has more than %d KB, which no exercise needs"
                .formatted(shown(file), LONGEST / 1024),
            "Shorten it, or `./runner reset NAME` brings the original back");
      }
      return bytes;
    } catch (NoSuchFileException _) {
      throw gone(file);
    } catch (AccessDeniedException _) {
      throw denied(file);
    } catch (IOException e) {
      throw new Trouble("%s cannot be read: %s".formatted(shown(file), e.getMessage()), RESET);
    }
  }

  private Trouble denied(Path file) {
    var folder = Objects.requireNonNull(file.getParent());
    return Files.isExecutable(folder)
        ? new Trouble(
            shown(file) + " may not be read by you", "Allow it: chmod u+rw " + shown(file))
        : new Trouble(
            shown(folder) + " may not be entered by you", "Allow it: chmod u+rwx " + shown(folder));
  }

  private Trouble gone(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? new Trouble(shown(file) + " is a link to nothing", RESET)
        : new Trouble(shown(file) + " is not there", RESET);
  }

  private String decode(Path file, byte[] bytes) throws Trouble {
    try {
      return Source.decode(bytes);
    } catch (CharacterCodingException _) {
      throw new Trouble(shown(file) + " is not UTF-8", ENCODE);
    }
  }

  /** By its byte order mark, as editors and shells of Windows write it. */
  private static boolean isUtf16(byte[] bytes) {
    var mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private String shown(Path file) {
    return workspace.shown(file);
  }

  /** Ends the reading of an answer; {@code NAME} in the remedy stands for the exercise's. */
  private static final class Trouble extends Exception {

    private static final long serialVersionUID = 1;

    private final String why;
    private final String remedy;

    Trouble(String why, String remedy) {
      super(why);
      this.why = why;
      this.remedy = remedy;
    }
  }

  private static final String ENCODE = "Let your editor save it with the encoding UTF-8";
  private static final String NAME = "NAME";
  private static final String RESET = "`./runner reset NAME` brings the original back";
}

package javalings.grade.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the work of a student lies.
 *
 * @param paths a folder or a zip; two are a mistake that is told when it is read
 */
public record Submission(String student, List<Path> paths) {

  static final String ZIP = ".zip";

  public Submission {
    paths = List.copyOf(paths);
  }

  /** Reads what is taken; never fails, never follows a link, never reads more than the limits. */
  public TakenFiles read() {
    var taken = new FileCollector();
    try {
      if (paths.size() > 1) {
        var names = paths.stream().map(Submission::name).toList();
        throw new SubmissionRefusal(String.join(" and ", names) + " are both there; keep one");
      }
      read(paths.getFirst(), taken);
      return taken.all();
    } catch (SubmissionRefusal refusal) {
      return new TakenFiles.Refused(refusal.sentence());
    }
  }

  private static void read(Path path, FileCollector taken) throws SubmissionRefusal {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      FolderIntake.read(path, taken);
    } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      ZipIntake.read(path, taken);
    } else if (Files.isSymbolicLink(path)) {
      throw new SubmissionRefusal(name(path) + " is a link, which is not followed");
    } else {
      throw new SubmissionRefusal(
          name(path) + " is a pipe, a device or the like, which is not opened");
    }
  }

  /** The student of a path; a zip is named after them. */
  static String student(Path path) {
    var name = name(path);
    return isZip(path) ? name.substring(0, name.length() - ZIP.length()) : name;
  }

  static boolean isZip(Path path) {
    return name(path).toLowerCase(Locale.ROOT).endsWith(ZIP)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  static String name(Path path) {
    return path.getFileName().toString();
  }
}

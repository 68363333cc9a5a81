package javalings.grade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The folder that holds a folder or a zip for each student.
 *
 * @param students in the order of their names
 * @param others what is neither, by name, and is left alone
 */
public record SubmissionsFolder(List<Submission> students, List<String> others) {

  public SubmissionsFolder {
    students = List.copyOf(students);
    others = List.copyOf(others);
  }

  public static SubmissionsFolder read(Path folder) throws IOException {
    var students = new TreeMap<String, List<Path>>();
    var others = new ArrayList<String>();
    try (var children = Files.list(folder)) {
      for (var path : children.sorted().toList()) {
        if (Submission.name(path).startsWith(".")) {
          continue;
        }
        if (isStudent(path)) {
          students.computeIfAbsent(Submission.student(path), _ -> new ArrayList<>()).add(path);
        } else {
          others.add(Submission.name(path));
        }
      }
    }
    var list = students.entrySet().stream().map(it -> new Submission(it.getKey(), it.getValue()));
    return new SubmissionsFolder(list.toList(), others);
  }

  /** A list or a note beside the submissions is no student; a link or a pipe is told of. */
  private static boolean isStudent(Path path) {
    return Submission.isZip(path) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}

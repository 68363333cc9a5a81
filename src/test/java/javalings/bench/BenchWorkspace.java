package javalings.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.course.CourseFolder;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.Source;

/**
 * Where the measuring happens.
 *
 * @param runner the launcher, run as a person runs it
 * @param workspace a folder that may be filled and is thrown away
 */
public record BenchWorkspace(Path runner, Path workspace, CourseFolder folder, Course course) {

  List<Exercise> exercises() {
    return course.exercises();
  }

  /** A command line of the launcher on this workspace. */
  List<String> command(String... arguments) {
    var words = new ArrayList<String>(List.of(runner.toString()));
    words.addAll(List.of(arguments));
    words.addAll(
        List.of("--workspace", workspace.toString(), "--course", folder.root().toString()));
    return words;
  }

  void saveSolution(Exercise exercise, String ending) {
    save(exercise, folder.solution(exercise), ending);
  }

  void saveStarter(Exercise exercise, String ending) {
    save(exercise, folder.starter(exercise), ending);
  }

  /** In place, as most editors do; a solution's file stands where the starter's does. */
  void save(Exercise exercise, List<Source> sources, String ending) {
    for (var source : sources) {
      var folderOfFile = workspace.resolve("exercises").resolve(exercise.id().topic());
      var inFolder =
          folder.isFolder(exercise) ? folderOfFile.resolve(exercise.name()) : folderOfFile;
      try {
        Files.writeString(inFolder.resolve(source.fileName()), source.text() + ending);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

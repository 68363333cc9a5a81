package javalings.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.course.CourseFault;
import javalings.course.CourseFolder;
import javalings.course.ExerciseFiles;
import javalings.model.Answer;
import javalings.model.ExerciseId;
import javalings.model.Verdict;
import javalings.watch.files.WatchedFolder;

/** The trees of a course, in which its authors work. */
record WatchedCourse(ExerciseFiles files) implements WatchedFolder {

  WatchedCourse(CourseFolder course) {
    this(new ExerciseFiles(course));
  }

  @Override
  public Path root() {
    return files.course().root();
  }

  @Override
  public List<Path> watched() {
    return files.trees();
  }

  @Override
  public Optional<ExerciseId> exerciseAt(Path path) {
    return files.exerciseAt(path);
  }

  @Override
  public Answer read(ExerciseId id) {
    try {
      var sources = files.of(id);
      return sources.isEmpty()
          ? unusable(id, "it is not there")
          : new Answer.Written(id, sources, sources.toString());
    } catch (CourseFault fault) {
      return unusable(id, String.valueOf(fault.getMessage()));
    }
  }

  private static Answer unusable(ExerciseId id, String why) {
    return new Answer.Unusable(id, new Verdict.Missing(why, ""));
  }
}

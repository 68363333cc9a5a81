package javalings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javalings.course.CourseFolder;
import javalings.engine.FolderTree;
import javalings.engine.grading.StudentEngines;
import javalings.grade.ClassGrading;
import javalings.grade.GradedCourse;
import javalings.grade.GradingProgress;
import javalings.grade.intake.SubmissionsFolder;
import javalings.grade.results.ResultsStore;
import javalings.model.Exercise;
import javalings.model.Source;

/**
 * A class on the disk as most are: each student has left every other exercise as it was, and no
 * other file is like another student's.
 */
record UntouchedHalf(CourseFolder course, List<Exercise> exercises, int students) {

  /** Grades it as {@code grade} does, and answers how many exercises have a result. */
  int grade(StudentEngines engines, int lanes) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("javalings-bench");
    try {
      for (var student = 0; student < students; student++) {
        handIn(folder.resolve("submissions/student" + student), student);
      }
      return graded(folder, engines, lanes);
    } finally {
      new FolderTree(folder).delete();
    }
  }

  private void handIn(Path folder, int student) throws IOException {
    for (var i = 0; i < exercises.size(); i++) {
      var exercise = exercises.get(i);
      var untouched = (student + i) % 2 == 0;
      for (var source : untouched ? course.starter(exercise) : course.solution(exercise)) {
        write(folder, source, untouched ? "" : "// student " + student + "\n");
      }
    }
  }

  private static void write(Path folder, Source source, String more) throws IOException {
    var file = folder.resolve(source.path().replaceFirst("^src/solutions/", "exercises/"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, source.text() + more);
  }

  private int graded(Path folder, StudentEngines engines, int lanes)
      throws IOException, InterruptedException {
    var graded = new AtomicInteger();
    var progress =
        new GradingProgress() {
          @Override
          public void begins(int students, int known) {
            // The bench has a clock of its own.
          }

          @Override
          public void ends(String student, boolean judged, int exercises) {
            graded.addAndGet(exercises);
          }
        };
    try (var store = ResultsStore.open(folder.resolve("out"), "results.jsonl", false)) {
      var all = new GradedCourse(course, exercises, Instant.now());
      new ClassGrading(all, engines::open, store, progress, "bench", 0)
          .grade(SubmissionsFolder.read(folder.resolve("submissions")).students(), lanes, Set.of());
    }
    return graded.get();
  }
}

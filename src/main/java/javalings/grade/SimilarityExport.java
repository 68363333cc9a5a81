package javalings.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javalings.course.CourseFolder;
import javalings.grade.intake.Submission;
import javalings.grade.intake.TakenAnswers;
import javalings.grade.intake.TakenFiles;
import javalings.model.Answer;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.Source;

/**
 * Folders that a program such as JPlag compares: {@code submissions/<student>} and {@code
 * base-code}, which everybody was given. Short exercises stay out: their right answers are alike.
 */
public record SimilarityExport(CourseFolder folder, Course course, Path out) {

  /** Writes them and answers the names of the exercises that are compared. */
  public List<String> write(List<Submission> students) throws IOException {
    var forms = new AnswerForms(folder);
    var exercises = course.exercises().stream().filter(forms::areCompared).toList();
    for (var exercise : exercises) {
      base(exercise);
    }
    for (var student : students) {
      if (student.read() instanceof TakenFiles.Taken taken) {
        student(student.student(), new TakenAnswers(folder, taken), exercises);
      }
    }
    return exercises.stream().map(Exercise::name).toList();
  }

  private void base(Exercise exercise) throws IOException {
    for (var tree : List.of("starter", "solution")) {
      var sources = tree.equals("starter") ? folder.starter(exercise) : folder.solution(exercise);
      var target = out.resolve("base-code").resolve(tree).resolve(exercise.id().toString());
      write(sources, target);
    }
  }

  private void student(String name, TakenAnswers answers, List<Exercise> exercises)
      throws IOException {
    for (var exercise : exercises) {
      if (answers.of(exercise) instanceof Answer.Written(var _, var sources, var _)) {
        write(sources, out.resolve("submissions").resolve(name).resolve(exercise.id().toString()));
      }
    }
  }

  private static void write(List<Source> sources, Path target) throws IOException {
    Files.createDirectories(target);
    for (var source : sources) {
      Files.writeString(target.resolve(source.fileName()), source.text(), StandardCharsets.UTF_8);
    }
  }
}

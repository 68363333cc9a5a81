package javalings.author;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.model.Exercise;
import javalings.mutant.Cheat;

/** Proves that nobody passes an exercise's checks without having done the work. */
record CheatProof(CourseFolder course, ExerciseExaminer examiner, Exercise exercise) {

  /** Constants send many a loop round for ever, and an answer in good time would be a pass. */
  private static final Duration LIMIT = Duration.ofSeconds(3);

  List<Fault> faults() throws InterruptedException {
    var faults = new ArrayList<Fault>();
    for (var cheat : cheats()) {
      if (examiner.within(LIMIT).of(cheat.sources()).verdict().solved()) {
        faults.add(
            new Fault(
                course.checks(exercise).getFirst().path(),
                1,
                "The checks are content with %s; ask for something that has to be worked out"
                    .formatted(cheat.name())));
      }
    }
    return faults;
  }

  private List<Cheat> cheats() {
    var cheats = new ArrayList<>(Cheat.of(course.solution(exercise)));
    var exercises = course.load().exercises();
    var at = exercises.indexOf(exercise);
    if (exercises.size() > 1) {
      var neighbour = exercises.get(at > 0 ? at - 1 : 1);
      cheats.add(Cheat.neighbour(exercise.name(), neighbour.name(), course.solution(neighbour)));
    }
    return cheats;
  }
}

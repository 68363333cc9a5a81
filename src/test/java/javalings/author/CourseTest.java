package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import org.junit.jupiter.api.Test;

/** The shipped course is as it should be: what {@code ./runner dev check} proves, proven in CI. */
class CourseTest {

  @Test
  void theShippedCourseIsProven() throws Exception {
    var command = new JavaCommand(EngineMain.class.getName(), Optional.empty());
    var engines = Stream.generate(() -> (Engine) ForkedEngine.alone(command)).limit(2).toList();
    try {
      var proof = new CourseProof(new CourseFolder(Path.of("")), engines);
      assertThat(proof.faults(_ -> true, _ -> {})).isEqualTo(List.of());
    } finally {
      engines.forEach(Engine::close);
    }
  }
}

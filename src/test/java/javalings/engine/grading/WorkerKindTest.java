package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javalings.model.SandboxGrant;
import org.junit.jupiter.api.Test;

class WorkerKindTest {

  @Test
  void whatWasGrantedSomethingAndReadsFilesSharesOneWorker() {
    assertThat(reading(SandboxGrant.FILES).shared())
        .isEqualTo(reading(SandboxGrant.NETWORK, SandboxGrant.THREADS).shared())
        .isEqualTo(reading(SandboxGrant.THREADS).shared());
  }

  @Test
  void whatWasGrantedNothingKeepsToItself() {
    assertThat(reading().shared()).isEqualTo(reading());
  }

  @Test
  void reflectionKeepsToItself() {
    var both = reading(SandboxGrant.REFLECT, SandboxGrant.FILES);
    assertThat(both.shared()).isEqualTo(both);
  }

  @Test
  void whatReadsNoFileIsNotGivenAny() {
    var closed = new WorkerKind(Set.of(SandboxGrant.THREADS), false, false);
    assertThat(closed.shared()).isEqualTo(closed);
  }

  private static WorkerKind reading(SandboxGrant... grants) {
    return new WorkerKind(Set.of(grants), true, false);
  }
}

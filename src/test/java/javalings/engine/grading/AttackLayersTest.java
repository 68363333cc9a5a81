package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.engine.Judge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Which layer stops which attack, with the others taken away one after the other. The jail of the
 * operating system stays on in every column in which an attack runs.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackLayersTest {

  private static final Path TABLE = Path.of("target/attack-layers.md");

  private final StudentEngines loaders =
      CompleteSandbox.orSkip(new GradingPrograms(UnguardedCompilerMain.class, WorkerMain.class));
  private final StudentEngines jail =
      CompleteSandbox.orSkip(
          new GradingPrograms(UnguardedCompilerMain.class, FlatWorkerMain.class));

  @AfterAll
  void end() {
    loaders.close();
    jail.close();
  }

  @Test
  void noAttackGetsPastAllOfThem() throws Exception {
    var lines = new ArrayList<String>();
    lines.add("| attack | policy alone | loaders, channel and jail | channel and jail |");
    lines.add("|---|---|---|---|");
    var open = new ArrayList<String>();
    for (var attack : GradingAttacksTest.attacks()) {
      try (var target = AttackTarget.make()) {
        var policy = isRefused(attack.at(target));
        var noPolicy = isHit(loaders, attack.at(target), target);
        var jailOnly = isHit(jail, attack.at(target), target);
        lines.add(
            "| %s | %s | %s | %s |"
                .formatted(attack, policy ? "stopped" : "runs", word(noPolicy), word(jailOnly)));
        Files.write(TABLE, lines);
        if (!policy && noPolicy) {
          open.add(attack.toString());
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private static String word(boolean hit) {
    return hit ? "**hit**" : "stopped";
  }

  private static boolean isRefused(SubmissionFile attack) {
    var job = attack.attack();
    try (var compiler = new Compiler(PackageVisibility.LEARNER, List.of())) {
      return switch (compiler.compile(job.sources(), job.needs(), CompilerInspection.NONE)) {
        case Compilation.Rejected _ -> true;
        case Compilation.Compiled compiled -> !PolicyFindings.of(job, compiled.classes()).isEmpty();
      };
    }
  }

  private static boolean isHit(StudentEngines engines, SubmissionFile attack, AttackTarget target)
      throws InterruptedException, IOException {
    try (var engine = engines.open()) {
      var evidence = engine.submit(attack.attack()).get(5, TimeUnit.MINUTES);
      return Judge.judge(evidence).solved()
          || AttackTarget.isToldIn(evidence.toString())
          || target.isHit();
    } catch (ExecutionException | TimeoutException _) {
      return target.isHit();
    }
  }
}

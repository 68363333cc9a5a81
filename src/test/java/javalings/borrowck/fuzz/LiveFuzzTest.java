package javalings.borrowck.fuzz;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Our checker beside the rustc of this machine: {@code -Dfuzz.seed=S -Dfuzz.count=N}. What the two
 * disagree about is made small and written to {@code target/fuzz}.
 */
@Tag("long")
class LiveFuzzTest {

  @Test
  void rustcAndWeSayTheSame() throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    var run = new FuzzRun(RustcOracle::judge, new JavaCheck(Ours.inspection()));
    var generator = new Generator(Long.getLong("fuzz.seed", 1));
    var comparison = run.run(generator, Integer.getInteger("fuzz.count", 5000));
    generator.drawn().forEach((production, count) -> System.out.println(count + " " + production));
    run.explain(comparison, Path.of("target/fuzz"));
    Goals.check(comparison);
  }
}

package javalings.borrowck.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.borrowck.BorrowChecker;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.compile.Compiler;
import javalings.compile.PackageVisibility;
import javalings.model.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dumps of {@code borrowck --dump}: what they say, and that they can be read back. */
final class DumpTest {
  private static final int FEWEST_BODIES = 3_000;
  private static final List<String> PROGRAMS =
      List.of("src/test/golden/ui", "src/test/golden/probes", "src/solutions");

  private static List<BodyAnalyses> facts(Compiler compiler, Source source) {
    var bodies = new ArrayList<BodyAnalyses>();
    compiler.compile(
        List.of(source), (task, sources) -> BorrowChecker.observe(task, sources, bodies::add));
    return bodies;
  }

  @Test
  void aDumpIsReadBackAsWhatWasDumped() throws IOException {
    assertThat(readBack(10)).isGreaterThan(FEWEST_BODIES / 10);
  }

  @Test
  @Tag("long")
  void everyDumpIsReadBackAsWhatWasDumped() throws IOException {
    assertThat(readBack(1)).isGreaterThan(FEWEST_BODIES);
  }

  /** Reads back the dumps of every so many programs; the result is how many bodies they have. */
  private static int readBack(int step) throws IOException {
    var bodies = 0;
    try (var compiler = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      var programs = programs();
      for (int i = 0; i < programs.size(); i += step) {
        for (var facts : facts(compiler, programs.get(i))) {
          readBack(facts, programs.get(i).path() + ": " + facts.body().name());
          bodies++;
        }
      }
    }
    return bodies;
  }

  private static void readBack(BodyAnalyses facts, String name) {
    assertThat(DumpReader.mir(MirDump.of(facts.body()))).as(name).isEqualTo(facts.body());
    var dump = FactsDump.of(facts);
    assertThat(DumpReader.facts(dump.toString())).as(name).isEqualTo(dump);
    var regions = RegionsDump.of(facts);
    assertThat(DumpReader.regions(regions.toString())).as(name).isEqualTo(regions);
  }

  private static List<Source> programs() throws IOException {
    var found = new ArrayList<Source>();
    for (var folder : PROGRAMS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
          var source = new Source(file.toString(), Files.readString(file));
          if (BorrowChecker.optsIn(source.text())) {
            found.add(source);
          }
        }
      }
    }
    return found;
  }

  private static String dump(DumpForm form) {
    var text =
        """
        import javalings.own.*;

        @Move class Box {
          int size;
          @Borrowed Box self() { return this; }
          static void end(Box box) {}
          static void run(Box box) {
            var lent = box.self();
            System.out.println(lent.size);
            end(box);
          }
        }
        """;
    try (var compiler = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      return facts(compiler, new Source("Box.java", text)).stream()
          .filter(facts -> facts.body().name().contains("run("))
          .map(form::write)
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void theGraphHasTheBorrowTheCallAndTheMove() {
    assertThat(dump(DumpForm.MIR))
        .contains("run(Box) {\n    let _0: own = parameter \"box\": \"Box\" @ ")
        .contains(" = & _0 -> ", " = call self(move ", "call end(move ");
  }

  @Test
  void theFactsSayWhereALoanIsInForceAndWhatMayBeMoved() {
    var facts = DumpReader.facts(dump(DumpForm.FACTS));
    assertThat(facts.loans()).singleElement().matches(loan -> loan.borrow().equals("& _0"));
    assertThat(facts.moves()).singleElement().matches(move -> move.place().equals("_0"));
    var loan = facts.loans().getFirst().at();
    var move = facts.moves().getFirst().at();
    for (var point : facts.points()) {
      if (point.at() <= loan || point.at() >= move) {
        assertThat(point.loans()).as("at %d", point.at()).isEmpty();
      }
    }
    assertThat(facts.points().get(move).moved()).isEmpty();
    assertThat(facts.points().get(move + 1).moved()).containsExactly(0);
    assertThat(facts.points().get(loan + 1).loans()).containsExactly(0);
  }

  @Test
  void theRegionsSayWhereABorrowMayGet() {
    var mir = DumpReader.mir(dump(DumpForm.MIR));
    var lent = mir.locals().stream().filter(it -> it.name().equals("lent")).findFirst();
    assertThat(dump(DumpForm.REGIONS)).contains(" > _" + lent.orElseThrow().id());
  }
}

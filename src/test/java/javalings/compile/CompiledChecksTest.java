package javalings.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javalings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledChecksTest {

  private static final Source LEARNER =
      new Source("exercises/00_a/A.java", "class A { static int two() { return 2; } }");
  private static final Source CHECK =
      new Source("src/checks/00_a/ACheck.java", "class ACheck { int it = A.two(); }");

  @TempDir private Path folder;

  @Test
  void what_one_process_compiled_the_next_one_has() throws IOException {
    var file = folder.resolve("kept");
    try (var compiler = new CheckCompiler(CompiledChecks.NONE)) {
      assertThat(fit(compiler, CHECK)).isInstanceOf(CheckFit.Fits.class);
      compiler.kept().write(file);
    }

    try (var compiler = new CheckCompiler(marked(CompiledChecks.read(file)))) {
      assertThat(fit(compiler, CHECK)).isEqualTo(new CheckFit.Fits(MARK));
      var other = new Source(CHECK.path(), CHECK.text() + " // changed");
      assertThat(fit(compiler, other)).as("another check").isNotEqualTo(new CheckFit.Fits(MARK));
    }
    assertThat(folder).as("no draft is left").isDirectoryNotContaining("glob:**.[0-9]*");
  }

  @Test
  void a_file_that_is_missing_or_broken_holds_nothing() throws IOException {
    var file = folder.resolve("kept");
    assertThat(CompiledChecks.read(file)).isEqualTo(CompiledChecks.NONE);

    new CompiledChecks(Map.of("digest", MARK)).write(file);
    var bytes = Files.readAllBytes(file);
    for (var length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(CompiledChecks.read(file)).as("%d bytes", length).isEqualTo(CompiledChecks.NONE);
    }
    for (var i = 0; i < bytes.length; i++) {
      var broken = bytes.clone();
      broken[i] ^= 0x10;
      Files.write(file, broken);
      assertThat(CompiledChecks.read(file)).as("byte %d", i).isEqualTo(CompiledChecks.NONE);
    }
  }

  private static final CompiledClasses MARK =
      new CompiledClasses(Map.of("ACheck", new byte[] {42}));

  /** The same digests with other classes, so that one sees where a class comes from. */
  private static CompiledChecks marked(CompiledChecks kept) {
    assertThat(kept.all()).hasSize(1);
    return new CompiledChecks(Map.of(kept.all().keySet().iterator().next(), MARK));
  }

  private static CheckFit fit(CheckCompiler compiler, Source check) {
    try (var learners = new Compiler(PackageVisibility.LEARNER, List.of())) {
      var compiled =
          (Compilation.Compiled) learners.compile(List.of(LEARNER), CompilerInspection.NONE);
      return compiler.fit(
          List.of(check), compiled.classes(), List.of(LEARNER), List.of(LEARNER), List.of());
    }
  }
}

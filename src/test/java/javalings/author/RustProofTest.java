package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks of Rust are held against rustc itself. */
class RustProofTest {

  private static Optional<InstalledRustc> rustc = Optional.empty();

  @TempDir private Path folder;

  @BeforeAll
  static void findRustc() throws InterruptedException {
    rustc = InstalledRustc.find();
  }

  private RustProof.Outcome prove(CourseFolder course) throws Exception {
    assumeTrue(rustc.isPresent(), "no rustc on this machine");
    return new RustProof(course, rustc.orElseThrow()).prove(_ -> true);
  }

  private RustProof.Outcome prove(String rust) throws Exception {
    var mini = MiniCourse.copyTo(folder);
    var hints = mini.course().hintText(mini.course().load().exercises().getFirst());
    var spoilt = hints.replaceFirst("(?s)\n## In Rust.*", "") + "\n## In Rust\n\n" + rust;
    return prove(mini.write("hints/01_first/Hello1.md", spoilt).course());
  }

  @Test
  void theShippedCourseSaysNothingOfRustThatRustcDenies() throws Exception {
    var outcome = prove(new CourseFolder(Path.of("")));
    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.blocks()).isGreaterThan(100);
  }

  @Test
  void everyKindOfFalseClaimIsFoundWithItsLine() throws Exception {
    var outcome =
        prove(
            """
            ```rust,compile_fail,E0382
            let a = 1;
            ```

            ```rust,compile_fail,E0499
            let s = String::new(); drop(s); drop(s);
            ```

            ```rust,compile_fail,E0382
            let s = String::new(); drop(s); drop(s);
            ```

            ```rust,compiles
            ```
            """);
    assertThat(outcome.faults())
        .extracting(Fault::message)
        .containsExactly(
            "rustc accepts this, though it is marked compile_fail",
            "rustc refuses this, but not as marked: E0382, use of moved value: `s`: value used here after move",
            "\"compiles\" is no word of rustdoc for a block of code");
  }

  @Test
  void whatIsToRunIsRun() throws Exception {
    var outcome =
        prove(
            """
            ```rust
            fn main() { assert_eq!(1, 1); }
            ```

            ```rust
            assert_eq!(1 + 1, 3, "sums");
            ```

            ```rust,should_panic
            panic!("as said");
            ```

            ```rust,should_panic
            ```
            """);
    assertThat(outcome.faults()).hasSize(2);
    assertThat(outcome.faults().getFirst().message()).contains("panics").contains("sums");
    assertThat(outcome.faults().getLast().message()).contains("marked should_panic");
  }

  @Test
  void aBlockThatDoesNotCompileIsSaidWithItsOwnLineThoughAllAreCompiledTogether() throws Exception {
    var outcome =
        prove("```rust\nlet a = 1;\n```\n\n```rust\nlet a = 1;\nlet b: u8 = \"\";\n```\n");
    assertThat(outcome.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).startsWith("rustc refuses this: E0308"))
        .satisfies(fault -> assertThat(lineOf(fault)).isEqualTo("let b: u8 = \"\";"));
  }

  private String lineOf(Fault fault) throws IOException {
    return Files.readAllLines(folder.resolve(fault.file())).get(fault.line() - 1);
  }

  @Test
  void aMachineWithoutRustcIsNoError() throws InterruptedException {
    assertThat(InstalledRustc.find("rustc-that-nobody-has")).isEmpty();
  }
}

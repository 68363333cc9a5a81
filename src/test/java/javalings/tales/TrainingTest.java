package javalings.tales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {

  private static final Path FILE = Path.of("src/main/resources/javalings/check/data/tales.bin");

  @TempDir Path folder;

  @Test
  void trainedTwiceTheModelIsTheSameBitForBit() {
    assertThat(ShortTraining.bits(MatrixProduct.plain()))
        .isEqualTo(ShortTraining.bits(MatrixProduct.plain()));
  }

  /** Vectors of 16, 8 or 4 numbers, where the processor has them; and none at all. */
  @ParameterizedTest
  @ValueSource(strings = {"-XX:UseAVX=3", "-XX:UseAVX=2", "-XX:MaxVectorSize=16"})
  void theNumberOfLanesChangesNoBit(String option) throws Exception {
    var out = folder.resolve("bits");
    java(out, List.of(option), ShortTraining.class, List.of());
    assertThat(Files.readString(out)).isEqualTo(ShortTraining.bits(MatrixProduct.plain()));
  }

  /** Trains the whole model again; -Dgolden.update=true replaces the file. */
  @Test
  @Tag("long")
  void theShippedModelIsWhatTheTrainerMakes() throws Exception {
    var made = folder.resolve("tales.bin");
    java(folder.resolve("log"), List.of(), Training.class, List.of(made.toString()));
    if (Boolean.getBoolean("golden.update")) {
      Files.copy(made, FILE, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(FILE).hasSameBinaryContentAs(made);
  }

  /** In a virtual machine with the flags of an engine; the number is printed as well. */
  @Test
  @Tag("long")
  void aTokenTakesAtMostHalfAMillisecondInAnEngine() throws Exception {
    var out = folder.resolve("cost");
    java(out, List.of("-XX:TieredStopAtLevel=1"), TokenCost.class, List.of());
    var lines = Files.readAllLines(out);
    System.out.println("milliseconds and bytes a token: " + lines.getLast());
    var numbers = new Scanner(lines.getLast()).useLocale(Locale.ROOT);
    assertThat(numbers.nextDouble()).isLessThanOrEqualTo(0.5);
    assertThat(numbers.nextDouble()).isLessThan(1);
  }

  private static void java(Path out, List<String> options, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}

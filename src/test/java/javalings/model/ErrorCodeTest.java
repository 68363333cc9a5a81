package javalings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javalings.Golden;
import javalings.model.ErrorCode.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of codes says what the pages say. */
class ErrorCodeTest {

  private static final Path PAGES = Path.of("src/docs/errors");
  private static final String INDEX = "README.md";

  @ParameterizedTest
  @EnumSource
  void meansWhatItsPageBeginsWith(ErrorCode code) throws IOException {
    assertThat(Files.readString(PAGES.resolve(code.page())))
        .startsWith("# %s: %s\n".formatted(code.word(), code.meaning()));
  }

  @Test
  void everyPageBelongsToACode() throws IOException {
    var pages = Arrays.stream(ErrorCode.values()).map(ErrorCode::page);
    try (var files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Stream.concat(pages, Stream.of(INDEX)).toList());
    }
  }

  @Test
  void theIndexListsEveryPage() {
    var index = new StringBuilder("# What the codes mean\n");
    for (var area : Area.values()) {
      index.append("\n## %s\n\n".formatted(area.title()));
      area.codes().forEach(code -> index.append(row(code)));
    }
    Golden.in(PAGES).matches(INDEX, index.toString());
  }

  private static String row(ErrorCode code) {
    return "- [%s](%s): %s\n".formatted(code.word(), code.page(), code.meaning());
  }

  @Test
  void isFoundByItsWordInAnyCaseAndByTheKeyThatJavacHasForIt() {
    assertThat(ErrorCode.of("e0382")).contains(ErrorCode.E0382);
    assertThat(ErrorCode.of("data-race")).contains(ErrorCode.DATA_RACE);
    assertThat(ErrorCode.of("compiler.err.var.might.not.have.been.initialized"))
        .contains(ErrorCode.E0381);
    assertThat(ErrorCode.of("compiler.err.cant.resolve.location")).contains(ErrorCode.UNKNOWN_NAME);
    assertThat(ErrorCode.of("prob.found.req")).contains(ErrorCode.INCOMPATIBLE_TYPES);
    assertThat(ErrorCode.of("compiler.err.already.annotated")).isEmpty();
    assertThat(ErrorCode.of("")).isEmpty();
  }
}

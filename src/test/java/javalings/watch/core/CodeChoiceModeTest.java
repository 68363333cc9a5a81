package javalings.watch.core;

import static javalings.watch.core.Key.Named.DOWN;
import static javalings.watch.core.Key.Named.END;
import static javalings.watch.core.Key.Named.ENTER;
import static javalings.watch.core.Key.Named.ESCAPE;
import static javalings.watch.core.Key.Named.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Failure;
import javalings.model.Place;
import javalings.model.Verdict;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;
import javalings.view.screens.WatchView;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be explained is explained: every code, wherever in a verdict it stands. */
class CodeChoiceModeTest {

  private static final Path PAGES = Path.of("src/docs/errors");

  @ParameterizedTest
  @EnumSource
  void everyCodeIsOfferedAndItsPageComes(ErrorCode code) throws IOException {
    for (var verdict : List.of(broken(code.word()), rejected(code.word()), failing(code.word()))) {
      var script = SessionScript.open("a").judge("a", verdict);
      assertThat(screen(script)).contains("e explains " + code.word());
      assertThat(((WatchView) script.scene()).keys()).contains(new KeyBar.Key("e", "explain", 5));
      assertThat(script.press("e").effects()).containsExactly(new SessionEffect.Explain(code));
      var page = Files.readString(PAGES.resolve(code.page()));
      script.on(new WatchEvent.PageRead(code.word(), page));
      assertThat(((PageView) script.scene()).markdown()).isEqualTo(page);
      assertThat(script.press("q").scene()).isInstanceOf(WatchView.class);
    }
  }

  @Test
  void aRuleThatJavacHasTooIsExplainedByItsPage() {
    var key = "compiler.err.var.might.not.have.been.initialized";
    var script = SessionScript.open("a").judge("a", rejected(key));
    assertThat(screen(script)).contains("e explains E0381");
    assertThat(script.press("e").effects())
        .containsExactly(new SessionEffect.Explain(ErrorCode.E0381));
  }

  @Test
  void whatHasNoPageIsNotOffered() {
    var script = SessionScript.open("a").judge("a", rejected("compiler.err.already.annotated"));
    assertThat(screen(script)).doesNotContain("e explain");
    assertThat(script.press("e").state().notice()).startsWith("There is no error code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "ee", "ej", "e3", "ejjjj", "ejk"})
  void severalCodesAreOfferedAndTheChosenOneIsExplained(String keys) {
    var script = several().press(keys);
    assertThat(script.scene()).isInstanceOf(keys.matches("ee|e3") ? WatchView.class : Object.class);
    var chosen =
        switch (keys) {
          case "ee" -> Optional.of(ErrorCode.E0382);
          case "e3" -> Optional.of(ErrorCode.NULL);
          default -> Optional.<ErrorCode>empty();
        };
    assertThat(script.effects(SessionEffect.Explain.class))
        .extracting(SessionEffect.Explain::code)
        .containsExactlyElementsOf(chosen.stream().toList());
  }

  @Test
  void arrowsChooseAndEnterExplains() {
    assertThat(chosen(several().press("e").press(DOWN, ENTER))).isEqualTo(ErrorCode.SHAPE_DEFAULT);
    assertThat(chosen(several().press("e").press(END, UP, ENTER)))
        .isEqualTo(ErrorCode.SHAPE_DEFAULT);
    assertThat(chosen(several().press("e").press(END, DOWN, ENTER))).isEqualTo(ErrorCode.NULL);
    assertThat(chosen(several().press("e").press(UP, ENTER))).isEqualTo(ErrorCode.E0382);
  }

  @Test
  void theQuestionCanBeLeftAndIgnoresOtherKeys() {
    assertThat(several().press("e").press(ESCAPE).scene()).isInstanceOf(WatchView.class);
    assertThat(several().press("eq").scene()).isInstanceOf(WatchView.class);
    assertThat(several().press("e90x").scene()).isInstanceOf(CodeChoiceMode.class);
  }

  @Test
  void theSelectedCodeIsInSightOnASmallTerminal() {
    var all = List.of(ErrorCode.values());
    for (var index = 0; index < all.size(); index++) {
      var screen = new CodeChoiceMode(all, index).render(new Size(40, 12), Theme.UNICODE).text();
      assertThat(screen).contains(all.get(index).word());
    }
  }

  private static SessionScript several() {
    return SessionScript.open("a").judge("a", broken("E0382", "shape-default", "E0382", "null"));
  }

  private static ErrorCode chosen(SessionScript script) {
    return script.effects(SessionEffect.Explain.class).getFirst().code();
  }

  private static String screen(SessionScript script) {
    return script.scene().render(new Size(100, 50), Theme.UNICODE).text();
  }

  private static Verdict broken(String... codes) {
    return new Verdict.BreaksRules(diagnostics(codes));
  }

  private static Verdict rejected(String... codes) {
    return new Verdict.DoesNotCompile(diagnostics(codes));
  }

  private static Verdict failing(String... codes) {
    var failure =
        new Failure(
            "it is not so", Optional.empty(), Optional.empty(), List.of(), diagnostics(codes));
    var failed = new CheckResult.Outcome.Failed(failure);
    return new Verdict.ChecksFail(Stream.of(new CheckResult("holds", "holds", failed)).toList());
  }

  private static List<Diagnostic> diagnostics(String... codes) {
    return Arrays.stream(codes)
        .map(code -> Diagnostic.error(code, "a sentence", Place.line("Moves1.java", 1)))
        .toList();
  }
}

package javalings.watch;

import static javalings.ai.ScriptedModel.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javalings.ai.ScriptedModel;
import javalings.view.screens.PageView;
import javalings.view.screens.WatchView;
import javalings.view.text.Words;
import javalings.workspace.ModelSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session in which a model is asked, over real HTTP. */
class ModelSessionTest {

  private static final String HINT = "Which sign ends a statement in Java?";

  @TempDir private Path folder;
  private final RecordingTerminal terminal = new RecordingTerminal();

  @Test
  void aHintComesAfterTheRequestWasRead() throws Exception {
    try (var server = new ScriptedModel(saying(HINT))) {
      var session = start(server);
      terminal.await("a verdict", it -> RecordingTerminal.textJudged(it).isPresent());
      terminal.press("a");
      terminal.await(
          "the request",
          it -> it instanceof PageView page && page.markdown().contains("`" + server.baseUrl()));
      assertThat(server.received()).isEmpty();

      terminal.press("a");
      await(
          "the hint", view -> view.hints().stream().anyMatch(it -> it.markdown().startsWith(HINT)));
      assertThat(server.received()).hasSize(1);

      quit(session);
    }
  }

  @Test
  void aSessionGoesOnWhileAModelSaysNothing() throws Exception {
    var over = new CountDownLatch(1);
    var asked = new CountDownLatch(1);
    ScriptedModel.Script silent =
        _ -> {
          asked.countDown();
          over.await();
        };
    try (var server = new ScriptedModel(silent)) {
      var session = start(server);
      terminal.await("a verdict", it -> RecordingTerminal.textJudged(it).isPresent());
      terminal.press("a");
      terminal.await("the request", PageView.class::isInstance);
      terminal.press("a");
      assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

      var file = folder.resolve("exercises/01_first/Hello1.java");
      Files.writeString(file, "class Hello1 { broken again }\n");
      terminal.awaitVerdictOn("class Hello1 { broken again }\n");
      terminal.press(" ");
      await("the end of the waiting", view -> view.notice().startsWith("Nobody waits"));

      quit(session);
    } finally {
      over.countDown();
    }
  }

  private void await(String what, Predicate<WatchView> wanted) throws InterruptedException {
    terminal.await(what, it -> it instanceof WatchView view && wanted.test(view));
  }

  private void quit(CompletableFuture<Void> session) throws Exception {
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  private CompletableFuture<Void> start(ScriptedModel server) throws Exception {
    var context = MiniCourseSession.in(folder, false);
    var model = new ModelSetup.Ready(server.baseUrl(), "tiny", Optional.empty());
    var options =
        new WatchOptions(false, false, false, Optional.empty(), model, false, Words.ENGLISH);
    return CompletableFuture.runAsync(
        () -> {
          try (var engine = new ScriptedEngine(Duration.ZERO, ScriptedEngine::rejected)) {
            Session.run(options, context, engine, terminal);
          }
        },
        task -> Thread.ofPlatform().daemon().name("session").start(task));
  }
}

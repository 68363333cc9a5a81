package javalings.engine.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolLogTest {

  @TempDir Path folder;

  @Test
  void everyMessageIsALine() throws Exception {
    var file = folder.resolve("engine.log");
    var log = new ProtocolLog(Optional.of(file));
    log.sent(
        7, new EngineRequest.Prepare(List.of(new Source("A.java", "class A {\n}\n")), List.of()));
    log.received(7, new EngineReply.Began());
    assertThat(Files.readAllLines(file))
        .satisfiesExactly(
            sent -> assertThat(sent).contains(" 7 > Prepare[").contains("class A {\\n}"),
            received -> assertThat(received).endsWith(" 7 < Began[]"));
  }
}

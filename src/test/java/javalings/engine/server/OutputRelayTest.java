package javalings.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutputRelayTest {

  private final LinkedBlockingQueue<String> read = new LinkedBlockingQueue<>();

  @Test
  void theNewestStateAlwaysComesHoweverQuicklyItChanges() throws InterruptedException {
    var relay = new OutputRelay(read::add);
    relay.start();
    for (int i = 1; i <= 1_000; i++) {
      var text = "line " + i;
      relay.printed(() -> text);
    }
    var last = read.poll(10, TimeUnit.SECONDS);
    while (last != null && !last.equals("line 1000")) {
      last = read.poll(10, TimeUnit.SECONDS);
    }
    assertThat(last).isEqualTo("line 1000");
  }

  @Test
  void whatAJobPrintedIsNotToldWhenItHasEnded() throws InterruptedException {
    var relay = new OutputRelay(read::add);
    relay.printed(() -> "of the job that has ended");
    relay.end();
    relay.start();
    relay.printed(() -> "of the next job");
    assertThat(read.poll(10, TimeUnit.SECONDS)).isEqualTo("of the next job");
  }
}

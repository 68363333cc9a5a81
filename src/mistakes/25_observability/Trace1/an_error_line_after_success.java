// expect: checks-fail a_failure_is_an_error_with_its_cause
import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import java.io.IOException;

// A hotel charges its guests' cards and writes a log of it. In production nobody listens to the
// details, and still they are put together for every guest. Last week the log was stolen, and all
// card numbers with it. And why a payment failed, it does not say.
class Trace1 {

  record Card(String holder, String number) {}

  interface Bank {
    void charge(Card card, long cents) throws IOException;
  }

  /** A guest's stay. Its summary reads every item of the bill. */
  interface Stay {
    long cents();

    String summary();
  }

  /**
   * Charges a stay to a card. At DEBUG a line says the summary and the card's holder; nothing is
   * put together for it if nobody listens. A failure is a line at ERROR that carries what the bank
   * threw. No line holds a card's number.
   *
   * @return whether the bank has accepted it
   */
  static boolean charge(System.Logger log, Bank bank, Stay stay, Card card) {
    log.log(DEBUG, () -> "Charging " + stay.summary() + " to " + card.holder());
    IOException failure = null;
    try {
      bank.charge(card, stay.cents());
      return true;
    } catch (IOException e) {
      failure = e;
      return false;
    } finally {
      log.log(ERROR, "A payment failed", failure);
    }
  }
}

import javalings.own.*;

/** What is moved is a part, and the reason is the part's type. */
class TakesParts {
  @Move
  static final class Ledger {}

  @Move
  static final class Shop {
    Ledger ledger = new Ledger();
    Ledger old = new Ledger();

    @Consumes
    Ledger close() {
      keep(ledger);
      return ledger;
    }
  }

  static void keep(Ledger ledger) {
    var mine = ledger;
  }

  static void sell(Shop shop) {
    var mine = shop;
  }

  static void theSamePart(Shop shop) {
    keep(shop.ledger);
    keep(shop.ledger);
  }

  static void thenTheWhole(Shop shop) {
    keep(shop.old);
    sell(shop);
  }
}

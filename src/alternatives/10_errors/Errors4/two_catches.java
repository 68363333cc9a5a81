@SuppressWarnings("serial")
class Errors4 {
  abstract static sealed class PaymentFailed extends Exception {
    PaymentFailed(String message) {
      super(message);
    }
    static final class Busy extends PaymentFailed {
      Busy(String message) {
        super(message);
      }
    }
    static final class Declined extends PaymentFailed {
      Declined(String message) {
        super(message);
      }
    }
  }

  interface Bank {
    void pay(String customer, long cents) throws PaymentFailed;
  }
  static int pay(Bank bank, String customer, long cents) throws PaymentFailed {
    for (var attempt = 1; ; attempt++) {
      try {
        bank.pay(customer, cents);
        return attempt;
      } catch (PaymentFailed.Declined no) {
        throw no;
      } catch (PaymentFailed again) {
        if (attempt >= 3) throw again;
      }
    }
  }
}

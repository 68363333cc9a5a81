import java.util.List;
class Matching1 {

  sealed interface Payment {
    int fee();

    record Card(boolean abroad) implements Payment {
      @Override
      public int fee() {
        return abroad ? 90 : 30;
      }
    }

    record Transfer() implements Payment {
      @Override
      public int fee() {
        return 10;
      }
    }

    record Invoice(int days) implements Payment {
      @Override
      public int fee() {
        return 5 * days;
      }
    }
  }
  static int fee(Payment payment) {
    return payment.fee();
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}

import java.sql.SQLException;
import javalings.sql.Db;
import javalings.sql.Schema;

/** The tables of a shop, and all that can go wrong for a client. Nothing is to do here. */
@Schema("shop.sql")
record Shop(Db db) {

  sealed interface AppError {}

  record NoSuchCustomer(long id) implements AppError {}

  record NotANumber(String text) implements AppError {}

  @SuppressWarnings("serial")
  static final class AppException extends RuntimeException {
    final AppError error;

    AppException(AppError error) {
      this.error = error;
    }
  }

  record Customer(String name) {}

  record Count(long n) {}

  Customer customer(long id) throws SQLException {
    return db.queryAs(Customer.class, "SELECT name FROM customers WHERE id = ?", id)
        .fetchOptional()
        .orElseThrow(() -> new AppException(new NoSuchCustomer(id)));
  }

  /** How many orders somebody has made; 0 also for nobody. */
  long orders(long id) throws SQLException {
    return db.queryAs(
            Count.class, "SELECT count(*) AS \"n!\" FROM orders WHERE customer_id = ?", id)
        .fetchOne()
        .n();
  }

  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new AppException(new NotANumber(text));
    }
  }
}

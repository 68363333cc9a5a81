import java.util.function.*;
import javalings.own.*;

final class ConstructorKeepsItselfInALambdaProbe {
  @Move static final class Self {
    int n;
    final IntSupplier mine;
    Self() {
      mine = () -> n; // REFUSED
    }
  }
}

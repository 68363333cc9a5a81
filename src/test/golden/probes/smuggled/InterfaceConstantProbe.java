import javalings.own.*;

final class InterfaceConstantProbe {
  @Move static final class T {}
  interface Constants {
    T ONE = new T(); // REFUSED
  }
}

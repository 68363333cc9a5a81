import javalings.own.*;

final class InterfaceDefaultMethodProbe {
  @Move interface Source { @Consumes int drain(); default int twice() { return drain(); } } // REFUSED
}

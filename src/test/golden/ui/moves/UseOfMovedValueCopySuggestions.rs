// The twin of UseOfMovedValueCopySuggestions.java.
fn duplicate<T>(t: T) {
    sink(t);
    sink(t); // ERROR E0382
}
fn sink<T>(t: T) {}

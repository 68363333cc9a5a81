// The twin of RemoveWhileWalking.java.
fn remove_zeros(mut all: Vec<i32>) {
    for one in all.iter() {
        if *one == 0 {
            all.remove(0); // ERROR E0502
        }
    }
}

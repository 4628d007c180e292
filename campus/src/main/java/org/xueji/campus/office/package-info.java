/// Who works here (教职工), who studies here as a person who signs in, and what each may see.
///
/// Staff numbers and student numbers are two name spaces: a session's subject is the bare student number for a
/// student and `staff:` with the number for staff, so neither ever meets the other's password or second factor. On
/// the one sign-in page a number that staff have means staff; [AddStaff] refuses numbers that a student has.
///
/// From the register (package roster) this package reads only what signing in needs: number, name, class, the sealed
/// document number, and who is the monitor.
@NullMarked
package org.xueji.campus.office;

import org.jspecify.annotations.NullMarked;

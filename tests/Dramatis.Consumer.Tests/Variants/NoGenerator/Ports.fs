module Ports

let first = Harbour.Port "north"

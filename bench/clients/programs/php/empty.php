<?php

// Nothing: what PHP itself takes to start and end.

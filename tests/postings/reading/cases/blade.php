@extends('layouts.master')
@section('content')
<div id="loader-covers-this" style="display:none">
  <h1>Dance Teacher</h1>
  <p style="display: none">Not seen by anyone</p>
  <p>Teach dance on Mondays @ noon.</p>
  @if (count($jobs))
  <p>Apply today.</p>
  @endif
</div>
@stop
